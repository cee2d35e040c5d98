// 100 people in words and as a picture. The words are the same as in Python: tests/test_people.py
// holds both to one table.

const PEOPLE = 100;

/**
 * @param {number} low How many of 100, 0 to 100. @param {number} [high] The other end of a range.
 * @returns {string} For example "20 of 100 people".
 */
export function peopleInWords(low, high = low) {
  return low === high ? `${low} of ${PEOPLE} people` : `between ${low} and ${high} of ${PEOPLE} people`;
}

/**
 * @param {number} low How many of 100 certainly get a yes, 0 to 100. @param {number} [high] Up to how many may.
 * @returns {HTMLElement} A picture with its words.
 */
export function peoplePicture(low, high = low) {
  const picture = document.createElement("div");
  picture.className = "fu-people";
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", sentence(`${peopleInWords(low, high)} get a yes.`));
  for (let i = 0; i < PEOPLE; i += 1) {
    const person = document.createElement("i");
    if (i < high) person.className = i < low ? "yes" : "maybe";
    picture.append(person);
  }
  return picture;
}

function sentence(words) {
  return words[0].toUpperCase() + words.slice(1);
}
