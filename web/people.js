// 100 people in words and as a picture, with the words of followup.pictures.
import { peopleBetweenGetAYes, peopleGetAYes } from "words";

const PEOPLE = 100;

/**
 * @param {number} low How many of 100, 0 to 100. @param {number} [high] The other end of a range.
 * @returns {string} For example "20 of 100 people get a yes."
 */
export function peopleInWords(low, high = low) {
  return low === high ? peopleGetAYes({ n: low }) : peopleBetweenGetAYes({ low, high });
}

/**
 * @param {number} low How many of 100 certainly get a yes, 0 to 100. @param {number} [high] Up to how many may.
 * @returns {HTMLElement} A picture with its words.
 */
export function peoplePicture(low, high = low) {
  const picture = document.createElement("div");
  picture.className = "fu-people";
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", peopleInWords(low, high));
  for (let i = 0; i < PEOPLE; i += 1) {
    const person = document.createElement("i");
    if (i < high) person.className = i < low ? "yes" : "maybe";
    picture.append(person);
  }
  return picture;
}
