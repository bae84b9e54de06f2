package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.imrsearch.determination.Sex;
import org.imrsearch.determination.Worker;
import org.imrsearch.vocabulary.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row: a summary | the age | the sex. */
class WorkerReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The worker is a 52-year-old female who fell. | 52 | female
          The worker is a 52 year old woman who fell. | 52 | female
          A(n) 57 year old male tripped. | 57 | male
          This now 33-year old man slipped. | 33 | male
          The applicant is a 40 y/o M injured at work. | 40 | -
          The applicant is a 61 yo gentleman. | 61 | male
          A 48 yr old lady was hit by a cart. | 48 | female
          The patient, 29 years of age, is a cook. | 29 | -
          The worker is a 45-year-old who fell. She limps. | 45 | -
          The worker is a 45-year-old who fell. A female nurse saw him. | 45 | -
          The worker is a 45-year-old roofer treated for male erectile disorder. | 45 | -
          The female applicant is a 38-year-old cashier. | 38 | female
          A claim was filed in 2012. The worker is a 38-year-old male. | 38 | male
          The male worker fell from a truck. | - | male
          A 5 year old report was read. The worker is a 50-year-old female. | 50 | female
          A fall from a ladder injured the back. | - | -
          The worker is fifty-two years old. | 52 | -
          A Fifty two year-old right-hand dominant woman fell. | 52 | female
          A 57 y.o. female fell. | 57 | female
          A 57yo male fell. | 57 | male
          A 57-years-old male fell. | 57 | male
          The patient, age 57, is a woman. | 57 | female
          The patient is female, aged 61. | 61 | female
          A cook with a 12 year old injury. The patient is a 44-year-old man. | 44 | male
          The patient is a 45-year-old nurse hurt while lifting a male patient. | 45 | -
          The patient is a 45-year-old guard who was struck by a man. | 45 | -
          The patient has a 15-year-old daughter. This male fell from a roof. | - | male
          The patient is 45 years old. The patient is a female with neck pain. | 45 | female
          The worker is a 200-year-old male. | - | male
          The worker is a 52\u2013year\u2013old female. | 52 | female
          """)
  void ageAndSex(String summary, String age, String sex) {
    Worker worker = TestLetters.LEXICON.workerReader().read(Tokens.of(summary));
    assertThat(worker.age().map(String::valueOf).orElse("-")).isEqualTo(age);
    assertThat(worker.sex().map(Sex::code).orElse("-")).isEqualTo(sex);
  }
}
