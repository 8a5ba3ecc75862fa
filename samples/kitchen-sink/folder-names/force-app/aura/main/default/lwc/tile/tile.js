export default class Tile {}
