package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.Date;

/** {@link DayOfNewTime}, mended: a date that Hessian knows. */
public final class DayOfOldTime implements Serializable {
  private Date due = new Date(1709164800000L);

  static void send(AbstractHessianOutput output) throws IOException {
    output.writeObject(new DayOfOldTime());
  }
}
