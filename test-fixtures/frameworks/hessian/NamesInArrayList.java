package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@link NamesOfFactory}, mended: a list that Hessian knows. */
public final class NamesInArrayList {
  static void send(AbstractHessianOutput output) throws IOException {
    output.writeObject(new ArrayList<>(List.of("ada", "grace")));
  }
}
