// A passkey needs the browser's own dialogue: there is no way without script. Where this cannot run, the page's other ways stay.
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), sign => sign.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const known = list => list?.map(key => ({ ...key, id: bytes(key.id) }));

// a question counts for five minutes: the page is asked for another when the button is pressed
async function ask(form) {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, credentials: 'same-origin' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector(`form[data-cle="${form.dataset.cle}"]`) ?? form;
  form.elements.Question.value = fresh.elements.Question.value;
  return JSON.parse(fresh.dataset.question);
}

async function make(question) {
  const key = await navigator.credentials.create({ publicKey: {
    ...question,
    challenge: bytes(question.challenge),
    user: { ...question.user, id: bytes(question.user.id) },
    excludeCredentials: known(question.excludeCredentials),
  } });
  const { attestationObject, clientDataJSON } = key.response;
  const transports = key.response.getTransports?.() ?? [];
  return whole(key, { attestationObject: text(attestationObject), clientDataJSON: text(clientDataJSON), transports });
}

async function prove(question) {
  const key = await navigator.credentials.get({ publicKey: {
    ...question, challenge: bytes(question.challenge), allowCredentials: known(question.allowCredentials),
  } });
  const { authenticatorData, clientDataJSON, signature, userHandle } = key.response;
  return whole(key, {
    authenticatorData: text(authenticatorData), clientDataJSON: text(clientDataJSON), signature: text(signature),
    userHandle: userHandle ? text(userHandle) : null,
  });
}

const whole = (key, response) => JSON.stringify({ id: key.id, rawId: text(key.rawId), type: key.type, clientExtensionResults: {}, response });

document.querySelectorAll('form[data-cle]').forEach(form => {
  if (!window.PublicKeyCredential) {
    form.closest('[data-avec-script]')?.setAttribute('hidden', '');
    return;
  }
  form.addEventListener('submit', async event => {
    if (form.elements.Answer.value) return;
    event.preventDefault();
    const line = form.querySelector('[data-dire]');
    line.textContent = '';
    try {
      const question = await ask(form);
      form.elements.Answer.value = await (form.dataset.cle === 'nouvelle' ? make(question) : prove(question));
    } catch {
      line.textContent = form.dataset.annule; // closed, too late, or no key on this device
      return;
    }
    form.requestSubmit(event.submitter);
  });
});
