// Saves a wait; every act works without it. Words come from the page (data-…), so that they are in its language.
const page = document.documentElement;
const announce = words => {
  const line = document.getElementById('annonce');
  if (line && words) line.textContent = words;
};

// --- what the answer has to say comes first
const first = document.getElementById('erreurs') ?? document.getElementById('avis');
first?.focus();
if (location.hash === '#erreurs' && first?.id !== 'erreurs') history.replaceState(history.state, '', location.pathname + location.search); // the form's address outlives a redirect

// --- controls that only make sense with script are in the page, hidden
const reveal = root => root.querySelectorAll('[data-avec-script]').forEach(control => { control.hidden = false; });
reveal(document);

// --- a form is sent once: the second press is ignored, the button stays focusable and says so
const sending = new Map();
const release = () => {
  for (const [form, restore] of sending) { restore(); sending.delete(form); }
};
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (sending.has(form)) { event.preventDefault(); return; }
  const button = event.submitter;
  const before = button ? [...button.childNodes] : [];
  button?.setAttribute('aria-disabled', 'true');
  if (button?.localName === 'button' && page.dataset.envoi) button.replaceChildren(page.dataset.envoi);
  sending.set(form, () => {
    button?.removeAttribute('aria-disabled');
    if (before.length) button.replaceChildren(...before);
  });
  setTimeout(release, 20_000); // an answer that is a file leaves the page in place
});
addEventListener('pageshow', event => { if (event.persisted) release(); });

// --- the part of a page that changes is asked for again and put in place
async function swap(address, selector) {
  const place = document.querySelector(selector);
  place.setAttribute('aria-busy', 'true');
  const answer = await fetch(address, { headers: { Accept: 'text/html' }, credentials: 'same-origin' });
  if (!answer.ok) throw new Error(String(answer.status));
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const part = fresh.querySelector(selector);
  if (!part) throw new Error(selector);
  reveal(part);
  place.replaceWith(part);
  document.title = fresh.title;
  watchPlaces();
  return part;
}

// --- filters: same address as without script, results swapped, count said politely
let shown = location.search;
document.addEventListener('submit', async event => {
  const form = event.target;
  if (!form.matches('form[data-filtre]') || form.method !== 'get') return;
  event.preventDefault();
  const address = new URL(form.action, location.href);
  const asked = new FormData(form, event.submitter);
  address.search = new URLSearchParams([...asked].filter(([, value]) => value !== '')).toString();
  try {
    const results = await swap(address, '#resultats');
    history.pushState({ filtre: true }, '', address);
    shown = address.search;
    announce(results.querySelector('h2')?.textContent.trim());
  } catch {
    location.assign(address);
  }
});
addEventListener('popstate', () => { if (location.search !== shown) location.reload(); }); // not for a link within the page

// --- the skip link moves the focus in every browser, also while the page is still coming
document.querySelector('.evitement')?.addEventListener('click', () => document.getElementById('contenu').focus());

// --- buttons of this script
document.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.matches('[data-imprimer]')) print();
  if (button.matches('[data-montrer]')) {
    const field = document.getElementById(button.dataset.montrer);
    const shown = field.type === 'password';
    field.type = shown ? 'text' : 'password';
    const other = button.dataset.masquer;
    button.dataset.masquer = button.textContent;
    button.textContent = other;
  }
});

// --- countdown: ticks for the eyes, speaks at 10, 5 and 1 minutes and at the end
document.querySelectorAll('[data-fin]').forEach(line => {
  const { fin, maintenant, tic, annonce, annonceUne, fini, montre, relire } = line.dataset;
  const ahead = maintenant ? Date.parse(maintenant) - Date.now() : 0; // the device's clock may be wrong
  const end = Date.parse(fin);
  const ticking = document.createElement('span');
  ticking.setAttribute('aria-hidden', 'true');
  line.append(' ', ticking);
  let said = Infinity;
  const tick = () => {
    const left = Math.max(0, Math.ceil((end - Date.now() - ahead) / 1000));
    const hours = Math.floor(left / 3600);
    const minutes = tic.includes('{h}') ? Math.floor(left / 60) % 60 : Math.floor(left / 60);
    ticking.textContent = left ? tic.replace('{h}', hours).replace('{m}', minutes).replace('{s}', String(left % 60).padStart(2, '0')) : '';
    const mark = [0, 1, 5, 10].find(m => left <= m * 60);
    if (mark !== undefined && mark < said) {
      if (mark === 0) announce(fini);
      else if (left > mark * 60 - 5) announce(mark === 1 ? annonceUne : annonce.replace('{n}', mark));
      said = mark;
    }
    if (left) return;
    clearInterval(clock);
    if (fini) ticking.textContent = fini;
    if (montre) document.querySelectorAll(montre).forEach(act => { act.hidden = false; });
    if (relire) setTimeout(() => swap(location.href, relire).catch(() => {}), Math.random() * 3000);
  };
  const clock = setInterval(tick, 1000);
  tick();
});

// --- states of places, every 20 s while the page is seen: { "<group>": { "etat": "peu", "texte": "Plus que 2 places" } }
const icons = { ok: 'ok', peu: 'alerte', annule: 'fermer', ouvre: 'horloge', ferme: 'horloge', deja: 'ok' };
let watch;
function watchPlaces() {
  clearInterval(watch);
  const list = document.querySelector('[data-places]');
  if (list) watch = setInterval(() => refreshPlaces(list.dataset.places), 20_000);
}
async function refreshPlaces(address) {
  if (document.hidden) return;
  const answer = await fetch(address, { headers: { Accept: 'application/json' } }).catch(() => null);
  if (!answer?.ok) return;
  const states = await answer.json();
  document.querySelectorAll('.etat[data-groupe]').forEach(line => {
    const state = states[line.dataset.groupe];
    const words = line.querySelector('.etat-mots');
    if (!state || !words || words.textContent === state.texte) return;
    line.className = `etat etat-${state.etat}`;
    words.textContent = state.texte;
    const drawing = line.querySelector('use');
    drawing?.setAttribute('href', drawing.getAttribute('href').replace(/#.*/, `#${icons[state.etat] ?? 'info'}`));
    if (line.closest('.carte')?.contains(document.activeElement)) announce(state.texte);
  });
}
watchPlaces();
