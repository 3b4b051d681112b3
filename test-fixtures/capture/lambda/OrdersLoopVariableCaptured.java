package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The variable of an enhanced for is captured. */
public class OrdersLoopVariableCaptured {
  static class Order {
    int total = 1;
  }

  interface Task extends Serializable {
    int run();
  }

  static ArrayList<Task> tasks(List<Order> orders) {
    ArrayList<Task> tasks = new ArrayList<>();
    for (Order order : orders) {
      tasks.add(() -> order.total); // expect: lambda-captures-unserializable-variable "order"
    }
    return tasks;
  }

  static Object payload() {
    return tasks(List.of(new Order()));
  }
}
