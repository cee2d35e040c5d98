// 100 people in words and as a picture. The words are the same as in Python: tests/test_people.py
// holds both to one table.

const PEOPLE = 100;

function gcd(a, b) {
  return b ? gcd(b, a % b) : a;
}

/** @param {number} yes How many of 100, 0 to 100. @returns {string} For example "1 to 4". */
export function oddsInWords(yes) {
  const common = gcd(yes, PEOPLE - yes);
  return `${yes / common} to ${(PEOPLE - yes) / common}`;
}

/** @param {number} yes How many of 100, 0 to 100. @returns {string} For example "20 of 100 people". */
export function peopleInWords(yes) {
  return `${yes} of ${PEOPLE} people`;
}

/** @param {number} yes How many of 100, 0 to 100. @returns {HTMLElement} A picture with its words. */
export function peoplePicture(yes) {
  const picture = document.createElement("div");
  picture.className = "fu-people";
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", `${peopleInWords(yes)} get a yes.`);
  for (let i = 0; i < PEOPLE; i += 1) {
    const person = document.createElement("i");
    if (i < yes) person.className = "yes";
    picture.append(person);
  }
  return picture;
}
