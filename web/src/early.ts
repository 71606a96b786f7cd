// Runs first of all, before anything is drawn: the worker starts, and fetches the core and the rules, while the page's own script is
// still under way.
import { workerOfPage } from './early-worker';
import { holdStill } from './held';

holdStill();
workerOfPage();
