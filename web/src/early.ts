// Runs before the page's own script has come: the worker starts, and fetches the core and the rules, while that is still under way.
import { workerOfPage } from './early-worker';

workerOfPage();
