/** Excel's API counts in points, Univer and a page in pixels at 96 dots an inch. */
const POINTS_PER_PIXEL = 0.75;

export const toPoints = (pixels: number): number => pixels * POINTS_PER_PIXEL;
export const toPixels = (points: number): number => points / POINTS_PER_PIXEL;
