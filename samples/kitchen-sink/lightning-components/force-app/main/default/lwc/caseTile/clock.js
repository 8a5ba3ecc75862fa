export function minutes(seconds) {
    return Math.floor(seconds / 60);
}
