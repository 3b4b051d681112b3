package fixtures.framework.ignite;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.apache.ignite.IgniteCompute;
import org.apache.ignite.lang.IgniteClosure;

/** The lines are read first and carried as a list. */
public class ClosureCapturesLines {
  static Object payload() {
    List<String> lines = new BufferedReader(new StringReader("a\nb")).lines().toList();
    IgniteClosure<Integer, Boolean> ready = limit -> limit < lines.size();
    return ready;
  }

  static Boolean run(IgniteCompute compute, IgniteClosure<Integer, Boolean> ready) {
    return compute.apply(ready, 1);
  }
}
