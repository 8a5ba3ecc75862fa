export const fetch = 1;
