package org.imrsearch.precedent;

/**
 * A phrase that sets the rulings of one decision apart from those of the other.
 *
 * @param phrase as the example writes it
 * @param overturned how many of the overturned rulings hold it
 * @param ofOverturned how many overturned rulings were compared
 * @param upheld how many of the upheld rulings hold it
 * @param ofUpheld how many upheld rulings were compared
 * @param p the value of Fisher's exact test, one-sided, for this phrase alone; that it is small
 *     enough among all phrases is why it is told
 * @param logLikelihood Dunning's log-likelihood ratio, by which they can be weighed
 * @param sentence where it stands, in a ruling of the side that it is commoner on
 * @param ruling the id of that ruling
 * @param caseNumber the id of its letter, which is cited by
 */
public record Telling(
    String phrase,
    int overturned,
    int ofOverturned,
    int upheld,
    int ofUpheld,
    double p,
    double logLikelihood,
    String sentence,
    String ruling,
    String caseNumber) {}
