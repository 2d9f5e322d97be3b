// What a <mdmc-chart> asks ECharts for: one option object out of one spec.
const NARROW = 520;

export function optionsFor(spec, words, style, width) {
  const colour = (name) => style.getPropertyValue(`--mdmc-${name}`).trim();
  const narrow = width < NARROW;
  const font = colour('font') || 'sans-serif';
  const text = { color: colour('ink-soft'), fontFamily: font, fontSize: 12 };
  const tall = spec.series.length > 1;
  const wraps = narrow && spec.series.reduce((all, { name }) => all + name.length + 4, 0) > 44;
  return {
    animation: false,
    aria: { enabled: false },
    textStyle: text,
    grid: { left: 4, right: narrow ? 8 : 16, top: tall ? (wraps ? 68 : 44) : 20, bottom: 4, containLabel: true },
    legend: {
      show: tall, type: narrow ? 'plain' : 'scroll', left: 0, right: 0, top: 0, icon: 'roundRect',
      itemWidth: 14, itemHeight: 4, textStyle: { ...text, color: colour('ink') }, inactiveColor: colour('ink-faint'),
      data: spec.series.map(({ name }) => name),
    },
    tooltip: {
      trigger: 'axis', confine: true, backgroundColor: colour('raised'), borderColor: colour('line-strong'),
      textStyle: { ...text, color: colour('ink') }, axisPointer: { lineStyle: { color: colour('line-strong') } },
      formatter: (points) => hint(spec, words, points[0].dataIndex, colour),
    },
    xAxis: {
      type: 'category', data: spec.categories, boundaryGap: spec.series.some(({ kind }) => kind === 'bar'),
      axisTick: { show: false }, axisLine: { lineStyle: { color: colour('line-strong') } },
      axisLabel: { ...text, hideOverlap: true, formatter: (value) => words.category(spec, value) },
    },
    yAxis: {
      type: 'value', splitNumber: narrow ? 3 : 5, splitLine: { lineStyle: { color: colour('line') } },
      axisLabel: { ...text, formatter: (value) => words.axis(spec.unit, value) },
    },
    series: spec.series.flatMap((series, index) => drawn(series, index, spec, words, colour)),
  };
}

function drawn(series, index, spec, words, colour) {
  const ink = colour(`chart-${series.ink}`) || colour('ink-soft');
  if (series.kind === 'band') return band(series, index, ink);
  const common = {
    name: series.name, data: series.values, color: ink, itemStyle: { color: ink },
    stack: series.stack || undefined, markLine: index === 0 ? marks(spec, words, colour) : undefined,
  };
  if (series.kind === 'bar') return [{ ...common, type: 'bar', barMaxWidth: 28 }];
  return [{
    ...common, type: 'line', connectNulls: false, symbol: 'circle', symbolSize: 5,
    showSymbol: series.values.filter((value) => value !== null).length < 3,
    lineStyle: { color: ink, width: 2, type: series.dashed ? 'dashed' : 'solid' },
  }];
}

/** Two stacked lines: the lower edge that is not seen, and the height above it that is filled. */
function band(series, index, ink) {
  const stack = `band-${index}`;
  const line = { type: 'line', stack, stackStrategy: 'all', symbol: 'none', lineStyle: { opacity: 0 }, silent: true };
  const height = series.values.map((low, at) => (low === null || series.upper[at] === null ? null : series.upper[at] - low));
  return [
    { ...line, name: `${series.name}-low`, data: series.values, color: ink },
    { ...line, name: series.name, data: height, color: ink, areaStyle: { color: ink, opacity: 0.18 } },
  ];
}

function marks(spec, words, colour) {
  if (spec.today === null || spec.today === undefined) return undefined;
  return {
    silent: true, symbol: 'none', data: [{ xAxis: spec.today }],
    lineStyle: { color: colour('line-strong'), type: 'dotted', width: 1.5 },
    label: { formatter: words.today, color: colour('ink-soft'), fontSize: 11, position: 'end', distance: 2 },
  };
}

const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function hint(spec, words, at, colour) {
  const lines = spec.series.map((series) => {
    const ink = colour(`chart-${series.ink}`) || colour('ink-soft');
    const sign = `<span style="display:inline-block;width:0.6em;height:0.6em;border-radius:50%;background:${ink}"></span>`;
    return `<div>${sign} ${escape(series.name)} <strong>${escape(words.cell(spec.unit, series, at))}</strong></div>`;
  });
  return `<div>${escape(words.long(spec, spec.categories[at]))}</div>${lines.join('')}`;
}
