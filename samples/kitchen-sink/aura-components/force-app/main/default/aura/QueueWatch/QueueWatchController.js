({
    refresh: function (component) {
        component.set("v.queueName", "");
    }
});
