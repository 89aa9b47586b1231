// What wasm-bindgen makes for the package, over the one door of the page's module (src/platform/js_api.rs).

let asked;

/** Lets this function answer: it is given the number of a thing or null, the name of what is asked, and its arguments. */
export function answerBy(door) {
  asked = (...question) => door(question);
}

const forgotten = new FinalizationRegistry((thing) => asked(thing, "free"));

/** A class with these methods over things of the page's module. */
function things(name, ...methods) {
  class Thing {
    static new(...words) {
      const made = new Thing();
      made.thing = asked(null, name, ...words);
      forgotten.register(made, made.thing, made);
      return made;
    }

    free() {
      forgotten.unregister(this);
      asked(this.thing, "free");
    }
  }
  for (const method of methods) {
    Thing.prototype[method] = function (...words) {
      return asked(this.thing, method, ...words);
    };
  }
  return Thing;
}

const method = (name) => (...words) => asked(null, name, ...words);

export const OpenBook = things("OpenBook", "report", "customer", "today", "at_risk", "explain", "purchases", "dimensions", "fix_first");
export const Summaries = things("Summaries", "customers", "column");
export const BuyingFit = things("BuyingFit", "advance", "figures", "model_word", "limits", "why");
export const SpendingFit = things("SpendingFit", "advance", "figures", "why");
export const KaplanMeier = things("KaplanMeier", "steps", "median", "longest", "restricted_mean");
export const journey = method("journey");
export const expect = method("expect");
export const expectNew = method("expectNew");
export const expectSpend = method("expectSpend");
export const rfmScores = method("rfmScores");
export const cohorts = method("cohorts");
export const shiftedBetaGeometric = method("shiftedBetaGeometric");
