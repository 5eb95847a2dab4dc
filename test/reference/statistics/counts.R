# How many of independent trials succeed.

# From the characteristic function by a Fourier transform (Hong 2013), another way than ours.
poisson_binomial <- function(p) {
  n <- length(p)
  omega <- 2 * pi / (n + 1)
  cf <- sapply(0:n, function(l) prod(1 - p + p * exp(1i * omega * l)))
  pmax(Re(fft(cf)) / (n + 1), 0)
}
quantile_of <- function(cumulative, share) which(cumulative >= share - 1e-12)[1] - 1
mixed <- c(
  list(numeric(0), 0.3, c(0, 0, 0), c(1, 1), c(0, 1, 0.5), c(0.1, 0.2, 0.3), rep(0.25, 4),
       c(1e-9, 1 - 1e-9), c(0.5, 0.5), c(0.9, 0.1), seq(0, 1, 0.05), c(1, rep(0.01, 30)),
       0, 1, 1e-300, 1 - 1e-15, rep(1e-17, 40), c(rep(1e-12, 20), rep(1 - 1e-12, 20)),
       c(1e-300, 0.5, 1 - 1e-15), 1:64 / 65),
  lapply(1:12, function(i) round(runif(sample(3:25, 1)), 4)),
  lapply(1:4, function(i) round(rbeta(100, 1, 6), 4)),
  lapply(1:3, function(i) round(runif(200), 2)),
  list(round(rbeta(400, 2, 2), 3))
)
mixedCases <- lapply(mixed, function(p) {
  mass <- if (length(p) == 0) 1 else poisson_binomial(p)
  cumulative <- cumsum(mass)
  list(p = I(p), mass = I(mass), low = quantile_of(cumulative, 0.1), high = quantile_of(cumulative, 0.9))
})

# Equal probabilities: dbinom and qbinom.
binomials <- c(
  list(c(1, 0.5), c(10, 0.1), c(10, 0.9), c(50, 0.02), c(300, 0.5), c(2000, 0.01),
       c(5000, 0.3), c(100000, 0.05), c(100000, 0.5), c(7, 0.999), c(1000, 1e-6),
       c(0, 0.5), c(1, 0), c(1, 1), c(1, 1e-300), c(400, 0), c(400, 1), c(40, 1 - 1e-12),
       c(20000, 1e-12), c(1e6, 2e-6)),
  lapply(1:14, function(i) c(round(1.9^i), (i * 37) %% 100 / 100 + 0.005))
)
binomialCases <- lapply(binomials, function(b) {
  at <- unique(pmin(b[1], pmax(0, round(b[1] * b[2] + sqrt(b[1] * b[2] * (1 - b[2])) * -4:4))))
  list(count = b[1], p = b[2], at = I(at), mass = I(dbinom(at, b[1], b[2])),
       low = abs(qbinom(0.1, b[1], b[2])), high = abs(qbinom(0.9, b[1], b[2])))
})
