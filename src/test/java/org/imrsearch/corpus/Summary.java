package org.imrsearch.corpus;

import java.util.List;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.Medication;

/**
 * A clinical case summary and what it says.
 *
 * @param text its prose
 * @param diagnoses the diagnoses it speaks of, in its order
 * @param medications the drugs it names, in its order
 */
record Summary(String text, List<Diagnosis> diagnoses, List<Medication> medications) {}
