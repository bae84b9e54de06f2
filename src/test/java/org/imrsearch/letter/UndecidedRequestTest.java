package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.Ruling;
import org.imrsearch.source.RawLetter;
import org.junit.jupiter.api.Test;

/** What is read from texts that decide nothing. */
class UndecidedRequestTest {
  private static final LetterParser PARSER =
      new LetterParser(TestLetters.LEXICON, TestLetters.VOCABULARY);

  private static Determination read(String text) {
    return PARSER.readRequest(new RawLetter("text", "text.txt", "/text.txt", text));
  }

  private static Determination file(String name) throws IOException {
    return read(Files.readString(Path.of("src/test/resources/requests", name)));
  }

  private static List<String> procedures(Determination letter) {
    return letter.rulings().stream().map(r -> r.procedure().orElse("-")).toList();
  }

  @Test
  void aDenialAsksForWhatItsLabelsAndSentencesName() throws IOException {
    Determination denial = file("denial.txt");
    assertThat(procedures(denial))
        .containsExactly("epidural steroid injection, low back", "physical therapy");
    assertThat(denial.rulings().getLast().requested().sessions()).contains(12);
    assertThat(denial.diagnoses())
        .extracting(d -> d.concept().orElse(d.text()))
        .containsExactlyInAnyOrder("lumbar radiculopathy", "lumbar sprain");
    assertThat(denial.rulings().getFirst().citations())
        .anyMatch(c -> c.guideline().contains("MTUS") && c.pages().getFirst().first() == 46);
    assertThat(denial.rulings()).allMatch(ruling -> ruling.decision().isEmpty());
  }

  /** The rows of a form are known by their codes; its heading is no request. */
  @Test
  void aFormAsksForWhatStandsInItsRows() throws IOException {
    Determination form = file("form.txt");
    assertThat(procedures(form)).containsExactly("MRI, shoulder", "hydrocodone/acetaminophen");
    assertThat(form.diagnoses())
        .extracting(Diagnosis::concept)
        .extracting(concept -> concept.orElse("-"))
        .containsExactly("shoulder impingement syndrome", "carpal tunnel syndrome");
  }

  @Test
  void whereNothingAnnouncesARequestTheFirstSentenceThatNamesAServiceDoes() {
    Determination note =
        read("He fell in May. Acupuncture twice a week would help. So would rest.");
    assertThat(procedures(note)).containsExactly("acupuncture");
  }

  @Test
  void aTextWithoutAnyServiceHasOneRulingWithoutOne() {
    Ruling only = read("Nothing to see here.").rulings().getFirst();
    assertThat(only.service()).isEmpty();
    assertThat(only.procedure()).isEmpty();
    assertThat(read("").rulings()).hasSize(1);
  }
}
