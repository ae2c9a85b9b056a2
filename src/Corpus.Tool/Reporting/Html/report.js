'use strict';
// Sorts and searches the page's tables. Without it the page shows their first rows.
(() => {
  const MORE = 200;
  const links = document.body.dataset.links;
  const numbers = new Intl.NumberFormat('en-US');
  const order = new Intl.Collator('en', { numeric: true });

  const addressOf = ([, path, line = 1, column = 1, words = '']) => links
    .replaceAll('{path}', () => path.split('/').map(encodeURIComponent).join('/'))
    .replaceAll('{line}', line)
    .replaceAll('{column}', column)
    .replaceAll('{words}', () => encodeURIComponent(words).replaceAll('-', '%2D'));

  const SEVERITIES = ['none', 'info', 'warning', 'error'];

  // Who searches for Muller finds Müller.
  const plain = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  const wordsOf = cell => cell === null ? '' : Array.isArray(cell) ? cell[0] : String(cell);

  // What tables and lists share: a search, a number of entries that are shown, and sentences about both.
  class Searched {
    constructor(root, all, first) {
      this.root = root;
      this.all = all;
      this.found = all;
      this.shown = first;
      this.first = first;
      this.search = root.querySelector('input');
      this.status = root.querySelector('[role=status]');
      this.note = root.querySelector('.more span');
      [this.moreButton, this.allButton] = root.querySelectorAll('.more button');
      this.moreButton.addEventListener('click', () => this.showMore(MORE));
      this.allButton.addEventListener('click', () => this.showMore(Infinity));
      let pause;
      this.search.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(() => this.find(), 120); });
      root.querySelector('.tools').hidden = false;
    }

    counted(number) {
      return `${numbers.format(number)} ${number === 1 ? this.root.dataset.noun : this.root.dataset.nouns}`;
    }

    filter() {
      const wanted = plain(this.search.value).split(/\s+/).filter(word => word !== '');
      this.found = this.all.filter(entry => wanted.every(word => this.searched(entry).includes(word)));
      return wanted;
    }

    find() {
      const wanted = this.filter();
      this.shown = this.first;
      this.show();
      this.status.textContent = wanted.length === 0 ? '' : `${numbers.format(this.found.length)} of ${this.counted(this.all.length)} found`;
    }

    showMore(number) {
      const before = this.shown;
      this.shown = Math.min(this.found.length, this.shown + number);
      this.show();
      this.status.textContent = this.note.textContent;
      // Never leave the focus on a button that is gone.
      if (document.activeElement === document.body || document.activeElement.hidden) this.focusOn(before);
    }

    show() {
      this.render(this.found.slice(0, this.shown));
      const left = this.found.length - this.shown;
      this.moreButton.hidden = left <= MORE;
      this.moreButton.textContent = `Show ${MORE} more`;
      this.allButton.hidden = left <= 0;
      this.allButton.textContent = `Show all ${numbers.format(this.found.length)}`;
      this.note.textContent = `${numbers.format(Math.min(this.shown, this.found.length))} of ${this.counted(this.found.length)} shown.`;
    }
  }

  class SearchedTable extends Searched {
    constructor(root) {
      const rows = JSON.parse(root.querySelector('script').textContent);
      super(root, rows, root.querySelectorAll('tbody tr').length);
      this.body = root.querySelector('tbody');
      this.heads = [...root.querySelectorAll('thead th')];
      this.texts = new Map();
      this.heads.forEach((head, column) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = head.textContent;
        button.addEventListener('click', () => this.sort(column));
        head.replaceChildren(button);
      });
      this.show();
    }

    searched(row) {
      if (!this.texts.has(row)) this.texts.set(row, plain(row.map(wordsOf).join(' ')));
      return this.texts.get(row);
    }

    sort(column) {
      const head = this.heads[column];
      const isNumber = head.classList.contains('n'), isSeverity = head.classList.contains('s');
      const now = head.getAttribute('aria-sort');
      const down = now === null ? isNumber || isSeverity : now === 'ascending';
      this.heads.forEach(other => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const sign = down ? -1 : 1;
      // Rows without a value stand last in either order.
      const compare = (a, b) => {
        const left = a[column], right = b[column];
        if (left === null || right === null) return (left === null) - (right === null);
        return sign * (isNumber ? left - right : isSeverity ? SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right) : order.compare(wordsOf(left), wordsOf(right)));
      };
      this.all = [...this.all].sort(compare);
      this.filter();
      this.show();
      this.status.textContent = `Sorted by ${head.textContent}, ${down ? 'descending' : 'ascending'}`;
    }

    render(rows) {
      this.body.replaceChildren(...rows.map(row => {
        const line = document.createElement('tr');
        row.forEach((cell, column) => {
          const part = document.createElement(column === 0 ? 'th' : 'td');
          if (column === 0) part.scope = 'row';
          part.className = this.heads[column].className;
          if (part.className === '') part.dir = 'auto';
          if (Array.isArray(cell)) {
            const link = document.createElement('a');
            link.href = addressOf(cell);
            link.textContent = cell[0];
            part.append(link);
          } else part.textContent = typeof cell === 'number' ? numbers.format(cell) : wordsOf(cell);
          line.append(part);
        });
        return line;
      }));
    }

    focusOn() {
      this.root.querySelector('.scroll').focus();
    }
  }

  class SearchedList extends Searched {
    constructor(root) {
      const entries = [...root.querySelectorAll('.echoes > li')];
      super(root, entries, Math.min(entries.length, Number(root.querySelector('.echoes').dataset.first)));
      this.show();
    }

    searched(entry) {
      return plain(entry.textContent);
    }

    render(shown) {
      const kept = new Set(shown);
      this.all.forEach(entry => { entry.hidden = !kept.has(entry); });
    }

    focusOn(index) {
      const heading = this.found[index]?.querySelector('h3');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
    }
  }

  document.querySelectorAll('.table').forEach(root => new SearchedTable(root));
  document.querySelectorAll('.list').forEach(root => new SearchedList(root));
})();
