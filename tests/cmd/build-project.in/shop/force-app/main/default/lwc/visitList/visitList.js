export default class VisitList {}
