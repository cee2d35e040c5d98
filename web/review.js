// What the review of a call needs, as a classic script of its own: only who plays a call fetches it.
import { loadBeliefs } from "./call/load-beliefs.js";
import { reviewView } from "./call/review-view.js";

window.followUpReview = { loadBeliefs, reviewView };
