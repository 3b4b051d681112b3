package fixtures.state.inherited;

import java.util.List;
import java.util.concurrent.RecursiveTask;

/** A list goes. */
public class SubclassOfRecursiveTaskOverList extends RecursiveTask<Integer> {
  private static final long serialVersionUID = 1L;
  private final List<Integer> amounts = List.of(1);

  @Override
  protected Integer compute() {
    return amounts.get(0);
  }

  static Object payload() {
    return new SubclassOfRecursiveTaskOverList();
  }
}
