// <mdmc-chart>: lines, bars and bands over days or names, with the same figures as a table.
//
// Property    spec {title, categories [text], days (boolean), unit, mark (category or null), today (category or null),
//             series [{name, kind 'line'|'bar'|'band', values [number|null], upper [number|null], ink, dashed, stack}]}
// Colours     --mdmc-chart-* and the tokens of the page; drawn anew when the theme changes
// The picture is hidden from screen readers; what it shows is said in one sentence, and the table is one press away.
import * as echarts from 'echarts/core';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { optionsFor } from './chart-options.js';
import { tableFor } from './chart-table.js';
import { wordsFor } from './chart-words.js';
import styles from './chart.css' with { type: 'text' };

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

class Chart extends HTMLElement {
  #spec = null;
  #chart = null;
  #asTable = false;
  #resizes = new ResizeObserver(() => this.#resized());
  #themes = new MutationObserver(() => this.#draw());

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = `
      <style>${styles}</style>
      <figure>
        <figcaption><span class="title"></span><button type="button" aria-pressed="false"></button></figcaption>
        <div class="plot" role="img"></div>
        <div class="scroll" tabindex="0" role="region" hidden></div>
      </figure>`;
    this.#part('button').addEventListener('click', () => {
      this.#asTable = !this.#asTable;
      this.#draw();
    });
  }

  connectedCallback() {
    this.#resizes.observe(this);
    for (const root of [document.documentElement, document.body]) {
      this.#themes.observe(root, { attributes: true, attributeFilter: ['theme', 'lang'] });
    }
    this.#draw();
  }

  disconnectedCallback() {
    this.#resizes.disconnect();
    this.#themes.disconnect();
    this.#chart?.dispose();
    this.#chart = null;
  }

  get spec() {
    return this.#spec;
  }

  set spec(spec) {
    this.#spec = spec;
    this.#draw();
  }

  #part(selector) {
    return this.shadowRoot.querySelector(selector);
  }

  #draw() {
    if (!this.#spec || !this.isConnected) return;
    const words = wordsFor(this);
    this.#part('.title').textContent = this.#spec.title;
    const button = this.#part('button');
    button.textContent = this.#asTable ? words.asChart : words.asTable;
    button.setAttribute('aria-label', `${button.textContent}, ${this.#spec.title}`);
    button.setAttribute('aria-pressed', String(this.#asTable));
    this.#part('.plot').hidden = this.#asTable;
    this.#part('.scroll').hidden = !this.#asTable;
    this.#part('.plot').setAttribute('aria-label', words.sentence(this.#spec));
    this.#part('.scroll').setAttribute('aria-label', this.#spec.title);
    if (this.#asTable) this.#part('.scroll').replaceChildren(tableFor(this.#spec, words));
    else this.#plot(words);
  }

  #plot(words) {
    const plot = this.#part('.plot');
    if (!plot.clientWidth) return;
    this.#chart ??= echarts.init(plot, null, { renderer: 'svg' });
    const options = optionsFor(this.#spec, words, getComputedStyle(this), plot.clientWidth);
    this.#chart.setOption(options, { notMerge: true });
  }

  #resized() {
    if (this.#asTable) return;
    if (!this.#chart) this.#draw();
    else {
      this.#chart.resize();
      this.#plot(wordsFor(this));
    }
  }
}

customElements.get('mdmc-chart') ?? customElements.define('mdmc-chart', Chart);
