trigger CaseGreeting on Case (before insert) {}
