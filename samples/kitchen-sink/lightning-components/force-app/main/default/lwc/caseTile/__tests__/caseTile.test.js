describe('c-case-tile', () => {});
