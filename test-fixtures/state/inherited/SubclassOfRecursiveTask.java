package fixtures.state.inherited;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.RecursiveTask;

/** A fork-join task is serializable; what it works on is written. */
public class SubclassOfRecursiveTask extends RecursiveTask<Integer> {
  private static final long serialVersionUID = 1L;
  private final Iterator<Integer> amounts = List.of(1).iterator(); // expect: unserializable-field

  @Override
  protected Integer compute() {
    return amounts.next();
  }

  static Object payload() {
    return new SubclassOfRecursiveTask();
  }
}
