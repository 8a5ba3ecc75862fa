export default class Map {}
