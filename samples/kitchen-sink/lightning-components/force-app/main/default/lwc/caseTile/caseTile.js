import { LightningElement, api } from 'lwc';
import { minutes } from './clock';

export default class CaseTile extends LightningElement {
    @api waitSeconds;

    get waited() {
        return minutes(this.waitSeconds);
    }
}
