# Curves of survival and of incidence. Times and statuses: 0 censored, 1 and 2 the rival events.

draw <- function(n, most, shares, step = 1) {
  list(time = step * sample.int(most, n, replace = TRUE) - step,
       status = sample(0:2, n, replace = TRUE, prob = shares))
}
# Freireich et al. 1963, 6-MP arm and placebo, as in many textbooks.
mp6 <- list(time = c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35),
            status = c(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0))
placebo <- list(time = c(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23),
                status = rep(1, 21))
# Times and outcomes by a formula that the tests repeat.
formula_data <- function(n, most) {
  i <- seq_len(n)
  list(time = (i * 7919) %% most, status = (i * 104729) %% 1009 %% 3)
}
survivalData <- c(
  list(
    mp6 = mp6, placebo = placebo,
    one_event = list(time = 5, status = 1), one_censored = list(time = 5, status = 0),
    one_rival = list(time = 5, status = 2), event_at_zero = list(time = 0, status = 1),
    all_censored = list(time = c(1, 2, 2, 7), status = c(0, 0, 0, 0)),
    all_at_once = list(time = rep(3, 8), status = c(1, 1, 2, 0, 1, 2, 0, 1)),
    all_events_at_once = list(time = rep(3, 4), status = c(1, 2, 1, 2)),
    ties_with_censoring = list(time = c(1, 1, 2, 2, 2, 3, 3), status = c(1, 0, 1, 0, 2, 0, 1)),
    half_exactly = list(time = c(1, 2, 3, 4), status = c(1, 1, 1, 1)),
    half_exactly_then_censored = list(time = c(1, 2, 3, 4), status = c(1, 1, 0, 0)),
    half_by_products = list(time = c(1, 2, 2, 3, 4, 5), status = c(1, 0, 1, 1, 0, 1)),
    never_half = list(time = c(1, 2, 3, 4, 5, 6), status = c(1, 1, 0, 0, 0, 0)),
    last_is_event = list(time = c(1, 4, 9), status = c(0, 0, 1)),
    last_is_censored = list(time = c(1, 4, 9), status = c(1, 2, 0)),
    rivals_only = list(time = c(2, 3, 5, 8), status = c(2, 2, 2, 2)),
    fractions = list(time = c(0.25, 0.5, 0.5, 1.75, 2.125), status = c(1, 2, 0, 1, 1)),
    wide = list(time = c(0.001, 36500, 12, 1e6), status = c(1, 2, 0, 1)),
    two_at_zero = list(time = c(0, 0), status = c(1, 0)),
    censored_at_zero = list(time = c(0, 0, 0, 4, 9), status = c(0, 0, 0, 1, 2)),
    half_by_thirds = list(time = 1:6, status = c(1, 1, 1, 0, 0, 0)),
    tiny_times = list(time = c(1e-9, 2e-9, 2e-9, 5e-9), status = c(1, 0, 2, 1)),
    one_event_among_many = list(time = c(rep(30, 199), 29), status = c(rep(0, 199), 1))
  ),
  lapply(1:8, function(i) draw(12, 9, c(0.3, 0.4, 0.3))),
  lapply(1:5, function(i) draw(40, 60, c(0.5, 0.2, 0.3))),
  lapply(1:4, function(i) draw(80, 30, c(0.1, 0.6, 0.3), 0.5)),
  list(draw(60, 200, c(0.9, 0.05, 0.05)), draw(60, 5, c(0.05, 0.9, 0.05))),
  lapply(1:24, function(i) draw(8 + 2 * i, 40, c(0.85, 0.1, 0.05)))
)
formulas <- c(
  list(c(1000, 97), c(5000, 365), c(100000, 997), c(100000, 99991)),
  lapply(1:28, function(i) c(400 + 350 * i, c(1, 2, 13, 30, 90, 365, 7919)[i %% 7 + 1] + i %% 3))
)

# The median is our rule: the first time at which the curve is at most one half. R's own stands beside it.
survival_case <- function(data) {
  fit <- survfit(Surv(data$time, data$status == 1) ~ 1, timefix = FALSE)
  at <- fit$n.event > 0
  half <- fit$time[at & fit$surv <= 0.5 + 1e-9]
  list(times = I(fit$time[at]), survivals = I(fit$surv[at]),
       median = if (length(half) == 0) NA else half[1],
       rMedian = as.numeric(quantile(fit, 0.5, conf.int = FALSE)))
}

# Incidence: survfit's Aalen-Johansen; held to cmprsk's, a day later since that takes no times of 0.
states <- function(data) {
  survfit(Surv(data$time, factor(data$status, 0:2, c("open", "won", "lost"))) ~ 1, timefix = FALSE, se.fit = FALSE)
}
incidence_at <- function(fit, times) {
  found <- summary(fit, times = times, extend = TRUE)$pstate
  found <- matrix(found, nrow = length(times))
  colnames(found) <- fit$states
  column <- function(name, none) if (name %in% colnames(found)) found[, name] else rep(none, length(times))
  cbind(won = column("won", 0), lost = column("lost", 0), open = found[, 1])
}
agrees_with_cmprsk <- function(data, times, found) {
  known <- times <= max(data$time[data$status > 0], -1)
  if (!any(data$status == 1) || !any(known)) return(FALSE)
  theirs <- timepoints(cuminc(data$time + 1, data$status), times[known] + 1)$est["1 1", ]
  stopifnot(isTRUE(all.equal(as.numeric(theirs), as.numeric(found[known, "won"]), tolerance = 1e-12)))
  TRUE
}
incidence_case <- function(data) {
  times <- sort(unique(quantile(data$time, c(0, 0.1, 0.25, 0.5, 0.75, 0.9, 1), type = 1)))
  times <- as.numeric(c(times, max(data$time) + 1))
  fit <- states(data)
  found <- incidence_at(fit, times)
  list(at = I(times), won = I(found[, "won"]), lost = I(found[, "lost"]), open = I(found[, "open"]),
       cmprsk = agrees_with_cmprsk(data, times, found))
}
# What OUTLOOK asks: the chance of winning between two times after an age that was reached open.
conditional_case <- function(data) {
  last <- max(data$time)
  ages <- unique(floor(c(0, last / 4, last / 2, last - 1, last)))
  steps <- c(0, floor(last / 5) + 1, floor(last / 2) + 2, floor(last) + 5)
  fit <- states(data)
  lapply(ages[ages >= 0], function(age) {
    found <- incidence_at(fit, age + steps)
    open <- found[1, "open"]
    list(age = age, ends = steps[-1],
         chances = if (open < 1e-12) NA else I(diff(found[, "won"]) / open))
  })
}
survivalCases <- lapply(seq_along(survivalData), function(i) {
  data <- survivalData[[i]]
  name <- names(survivalData)[i]
  whole <- all(data$time == floor(data$time)) && max(data$time) < 1e5
  list(name = if (is.null(name) || name == "") paste("drawn", i) else name,
       time = I(data$time), status = I(data$status),
       survival = survival_case(data), incidence = incidence_case(data),
       conditional = if (whole) conditional_case(data) else list())
})
formulaCases <- lapply(formulas, function(f) {
  data <- formula_data(f[1], f[2])
  survival <- survival_case(data)
  kept <- unique(round(seq(1, length(survival$times), length.out = 12)))
  list(name = paste(format(f[1], scientific = FALSE), "deals over", f[2], "days"), count = f[1], modulus = f[2],
       survival = list(steps = length(survival$times), kept = I(kept),
                       times = I(survival$times[kept]), survivals = I(survival$survivals[kept]),
                       median = survival$median, rMedian = survival$rMedian),
       incidence = incidence_case(data))
})
