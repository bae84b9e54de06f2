package org.imrsearch.precedent;

/**
 * What a guideline asks for, as rationales tell it.
 *
 * @param sentence it, in the words of the ruling that tells it most like the others
 * @param letters how many letters tell it nearly the same
 * @param rulings how many rulings of these letters do
 * @param overturned how many of those rulings were overturned
 * @param ruling the id of the ruling that the sentence comes from
 * @param caseNumber the id of its letter
 */
public record Criterion(
    String sentence, int letters, int rulings, int overturned, String ruling, String caseNumber) {}
