/**
 * Eight deals small enough to count by hand; days of 2026, blank amounts add nothing.
 *
 * | deal | outcome | furthest open stage |
 * |------|---------|---------------------|
 * | A    | won     | Talks               |
 * | B    | won     | Offer, so it skipped Talks |
 * | C    | lost    | Talks               |
 * | D    | lost    | Offer               |
 * | E    | lost    | Lead                |
 * | F    | open    | Talks               |
 * | G    | open    | Offer               |
 * | H    | open    | Lead                |
 *
 * Reached: Lead all 8; Offer A B C D F G = 6; Talks A B C F = 4; Won A B = 2.
 */
export const EIGHT_DEALS = `
  Deal | Owner | Amount | Lead | Offer | Talks | Won | Lost
  A    | Ann   | 100    | d1   | d3    | d6    | d10 |
  B    | Bob   | 200    | d1   | d4    |       | d8  |
  C    | Ann   | 300    | d2   | d5    | d9    |     | d12
  D    | Bob   |        | d2   | d6    |       |     | d7
  E    | Ann   | 50     | d3   |       |       |     | d4
  F    | Bob   | 400    | d3   | d7    | d9    |     |
  G    | Ann   | 150    | d4   | d8    |       |     |
  H    | Bob   | 250    | d5   |       |       |     |
`;
