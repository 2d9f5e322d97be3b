// Times of a model as people set them: an amount of a unit, or a variable that holds a date.

const UNITS = { minutes: ['PT', 'M'], hours: ['PT', 'H'], days: ['P', 'D'], weeks: ['P', 'W'], months: ['P', 'M'] };
export const UNIT_NAMES = Object.keys(UNITS);

/** {amount, unit} of a simple duration, else null. */
export function readDuration(text) {
  for (const [unit, [start, end]] of Object.entries(UNITS)) {
    const amount = new RegExp(`^${start}(\\d{1,5})${end}$`).exec(text?.trim() ?? '')?.[1];
    if (amount) return { amount, unit };
  }
  return null;
}

export function writeDuration({ amount, unit }) {
  const [start, end] = UNITS[unit];
  return amount ? `${start}${amount}${end}` : '';
}

/** The variable of `${name}`, else null. */
export function readVariable(text) {
  return /^\$\{\s*([A-Za-z_][\w.]*)\s*\}$/.exec(text?.trim() ?? '')?.[1] ?? null;
}

export function writeVariable(name) {
  return name ? `\${${name}}` : '';
}

/** {every, unit} of `R/PT1H`, else null. */
export function readInterval(text) {
  const duration = /^R\/(P.*)$/.exec(text?.trim() ?? '')?.[1];
  return duration ? readDuration(duration) : null;
}

const WHEN = { '* * ?': 'day', '? * *': 'day', '? * MON-FRI': 'work', '? * MON': 'week', '1 * ?': 'month' };

/** {time: 'hh:mm', days} of a cron line that says a time of certain days, else null. */
export function readDaily(text) {
  const [, minutes, hours, when] = /^0 (\d{1,2}) (\d{1,2}) (.+)$/.exec(text?.trim() ?? '') ?? [];
  const days = WHEN[when];
  return days ? { time: `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`, days } : null;
}

export function writeDaily({ time, days }) {
  const [hours, minutes] = time.split(':').map(Number);
  const when = Object.keys(WHEN).find((one) => WHEN[one] === days);
  return `0 ${minutes} ${hours} ${when}`;
}
