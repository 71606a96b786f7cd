// In the page around: makes each <iframe data-minima> as high as the page in it says, and brings the next
// question into view. Copy this file to the site that it stands on; nothing is loaded from elsewhere, and
// nothing is sent into the frame.
(function () {
  'use strict';
  var LOWEST = 320;
  var HIGHEST = 30000;

  function originOf(frame) {
    return new URL(frame.src, document.baseURI).origin;
  }

  /** Whether it comes from the page that the frame was made for. */
  function isFrom(frame, event) {
    return event.source === frame.contentWindow && event.origin === originOf(frame);
  }

  function isLength(value) {
    return Number.isInteger(value) && value >= 0 && value <= HIGHEST;
  }

  function resize(frame, height) {
    frame.style.height = Math.max(height, LOWEST) + 'px';
    frame.style.border = '0';
  }

  /** Only who is busy in the frame, and only when that part is above or below the screen. */
  function show(frame, top) {
    var place = frame.getBoundingClientRect().top + top;
    if (document.activeElement === frame && (place < 0 || place > innerHeight / 2)) scrollBy(0, place);
  }

  addEventListener('message', function (event) {
    var data = event.data;
    if (!data) return;
    document.querySelectorAll('iframe[data-minima]').forEach(function (frame) {
      if (!isFrom(frame, event)) return;
      if (data.minima === 'height' && isLength(data.height)) resize(frame, data.height);
      if (data.minima === 'show' && isLength(data.top)) show(frame, data.top);
    });
  });
})();
