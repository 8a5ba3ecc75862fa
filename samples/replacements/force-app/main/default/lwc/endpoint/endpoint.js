import { LightningElement } from 'lwc';

export default class Endpoint extends LightningElement {
    title = 'Tickets (draft)';
}
