import { LightningElement } from 'lwc';
export default class VisitTile extends LightningElement {}
