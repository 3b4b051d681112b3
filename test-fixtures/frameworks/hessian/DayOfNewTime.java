package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;

/** The dates of java.time write a replacement of themselves, too. */
public final class DayOfNewTime implements Serializable {
  private LocalDate due = LocalDate.of(2024, 2, 29);

  static void send(AbstractHessianOutput output) throws IOException {
    // expect: unserializable-state-at-boundary
    output.writeObject(new DayOfNewTime());
  }
}
