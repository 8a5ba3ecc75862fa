export const CLIENT = "{{client-id}}";
