/**
 * The catalogues of {@code index-config}: guidelines, services, drugs, diagnoses, body parts and
 * specialties; and the phrase tagger that finds their names in running text.
 */
@NullMarked
package org.imrsearch.vocabulary;

import org.jspecify.annotations.NullMarked;
