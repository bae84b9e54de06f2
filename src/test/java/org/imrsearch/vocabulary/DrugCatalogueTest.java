package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugCatalogueTest {
  private static final DrugCatalogue DRUGS = IndexConfig.VOCABULARY.drugs();

  @ParameterizedTest
  @CsvSource({
    "Norco 10/325mg, hydrocodone/acetaminophen, Opioids",
    "hydrocodone-acetaminophen, hydrocodone/acetaminophen, Opioids",
    "Gralice, gabapentin, Anticonvulsants",
    "Deprizine, ranitidine, H2 blockers",
    "Fanatrex, gabapentin, Anticonvulsants",
    "Synapryn, tramadol, Opioids",
    "Tabradol, cyclobenzaprine, Muscle relaxants",
    "Dicopanol, diphenhydramine, Antihistamines",
    "Ketophene, ketoprofen topical, Topical analgesics",
    "Flector patch, diclofenac topical, Topical analgesics",
    "Lidoderm, lidocaine topical, Topical analgesics",
    "Terocin, lidocaine/menthol, Topical compounds",
    "Menthoderm, menthol/methyl salicylate, Topical analgesics",
    "Medrol Dosepak, methylprednisolone, Corticosteroids",
    "Dulcolax, bisacodyl, Laxatives",
    "Savella, milnacipran, Antidepressants",
    "cyclobenzaprine 5 mg, cyclobenzaprine, Muscle relaxants",
    "cyclobenzaprine 5% cream, cyclobenzaprine topical, Topical analgesics",
    "Voltaren, diclofenac, NSAIDs",
    "Voltaren gel, diclofenac topical, Topical analgesics"
  })
  void knowsGenericsBrandsAndSlips(String text, String generic, String drugClass) {
    assertThat(DRUGS.tag(Tokens.of("given " + text + " daily")))
        .extracting(Match::payload)
        .containsExactly(new Drug(generic, drugClass));
  }

  @Test
  void ordinaryWordsAreNoDrugs() {
    String text =
        "The pain was moderate. He drove a Sentra to work, a heat pack and a sonata helped; the"
            + " gel was cold, the icy road and the patch on the tile were hot. Soft tissue, norm.";

    assertThat(DRUGS.tag(Tokens.of(text))).isEmpty();
  }
}
