/** Lets the page be read without a connection, too, as soon as all of it is there. */

/** It stands beside the folder of the scripts, and sees what is beside it. */
const worker = new URL('../offline-worker.js', (document.currentScript as HTMLScriptElement).src);

// Only safe connections have it, and this machine itself.
if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    navigator.serviceWorker.register(worker).catch(() => {
      // Private windows may refuse; the site is then what it is without.
    });
  });
}
