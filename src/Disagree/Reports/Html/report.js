(() => {
  'use strict';
  const form = document.getElementById('filter');
  const questions = [...document.querySelectorAll('.question')];
  const texts = new Map();

  const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

  const textOf = question => {
    if (!texts.has(question)) texts.set(question, plain(question.textContent));
    return texts.get(question);
  };

  const narrow = () => {
    const { words, outcome, source, kind } = form.elements;
    const wanted = plain(words.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const question of questions) {
      const data = question.dataset;
      question.hidden = (outcome && outcome.value && data.outcome !== outcome.value)
        || (kind && kind.value && data.kind !== kind.value)
        || (source && source.value && !data.sources.split(' ').includes(source.value))
        || !wanted.every(word => textOf(question).includes(word));
      shown += question.hidden ? 0 : 1;
    }
    for (const group of document.querySelectorAll('.outcome')) {
      group.hidden = !group.querySelector('.question:not([hidden])');
    }
    form.querySelector('output').textContent = shown === questions.length ? '' : `${shown} of ${questions.length} questions shown`;
  };

  const reveal = () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!place) return;
    let moved = false;
    for (let fold = place.closest('details'); fold; fold = fold.parentElement.closest('details')) {
      moved ||= !fold.open;
      fold.open = true;
    }
    if (form && place.closest('[hidden]')) {
      form.reset();
      narrow();
      moved = true;
    }
    if (moved) place.scrollIntoView();
  };

  if (form) {
    form.hidden = false;
    form.addEventListener('input', narrow);
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(narrow));
  }
  addEventListener('hashchange', reveal);
  reveal();

  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    for (const fold of folded) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of folded) fold.open = false;
  });
})();
