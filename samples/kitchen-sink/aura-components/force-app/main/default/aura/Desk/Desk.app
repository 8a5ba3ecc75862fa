<aura:application extends="force:slds"><c:QueueWatch /></aura:application>
