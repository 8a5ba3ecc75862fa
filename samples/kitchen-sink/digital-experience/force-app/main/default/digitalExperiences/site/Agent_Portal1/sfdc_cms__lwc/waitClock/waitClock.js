export default class WaitClock {}
