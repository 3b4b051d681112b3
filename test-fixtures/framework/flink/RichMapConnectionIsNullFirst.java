package fixtures.framework.flink;

import java.util.Scanner;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.configuration.Configuration;

/** The initialiser says what would be so without it: there is none when the function is shipped. */
public class RichMapConnectionIsNullFirst extends RichMapFunction<String, Integer> {
  private static final long serialVersionUID = 1L;
  private Scanner words = null;

  @Override
  public void open(Configuration parameters) {
    words = new Scanner("one two");
  }

  @Override
  public Integer map(String line) {
    return words.nextInt();
  }

  static Object payload() {
    return new RichMapConnectionIsNullFirst();
  }
}
