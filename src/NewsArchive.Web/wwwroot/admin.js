// Shows the progress of the running import, and goes to its page when it has ended.
const box = document.querySelector("[data-progress]");
if (box) {
  const bar = box.querySelector("progress");
  const text = box.querySelector("[data-progress-text]");
  const work = box.querySelector("[data-progress-work]");
  const path = box.querySelector("[data-progress-path]");
  const spoken = box.querySelector("[data-progress-spoken]");
  const second = 1000;
  const betweenSpeaking = 5; // each second would talk over everything else
  let polls = 0;

  const show = ({ run, text: sentence, work: left }) => {
    if (run.total) {
      bar.max = run.total;
      bar.value = run.done;
    }
    text.textContent = sentence;
    work.textContent = left ?? "";
    path.textContent = run.path ?? "";
    if (polls++ % betweenSpeaking === 0) {
      spoken.textContent = sentence;
    }
  };

  const poll = async () => {
    try {
      const answer = await fetch(box.dataset.progress, { headers: { Accept: "application/json" } });
      if (answer.status === 401) {
        location.reload(); // signed out meanwhile: the page asks to sign in
        return;
      }
      const progress = await answer.json();
      if (!progress.running) {
        spoken.textContent = progress.text;
        location.replace(progress.next);
        return;
      }
      show(progress);
    } catch {
      text.textContent = "The server is not responding. Trying again…";
    }
    setTimeout(poll, second);
  };

  poll();
}

// Shows how far the work after imports is, until it is done.
const note = document.querySelector("[data-work]");
if (note) {
  const betweenLooks = 5000; // it is read out each time
  const look = async () => {
    try {
      const answer = await fetch(note.dataset.work, { headers: { Accept: "application/json" } });
      if (!answer.ok) {
        return; // signed out meanwhile
      }
      const { work } = await answer.json();
      note.textContent = work ?? "All articles are grouped and their names found.";
      if (!work) {
        return;
      }
    } catch {
      // the server may be starting again; what was last known stands
    }
    setTimeout(look, betweenLooks);
  };
  setTimeout(look, betweenLooks);
}
