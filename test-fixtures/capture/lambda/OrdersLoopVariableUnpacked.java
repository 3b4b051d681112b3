package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Only the number of the order is captured. */
public class OrdersLoopVariableUnpacked {
  static class Order {
    int total = 1;
  }

  interface Task extends Serializable {
    int run();
  }

  static ArrayList<Task> tasks(List<Order> orders) {
    ArrayList<Task> tasks = new ArrayList<>();
    for (Order order : orders) {
      int total = order.total;
      tasks.add(() -> total);
    }
    return tasks;
  }

  static Object payload() {
    return tasks(List.of(new Order()));
  }
}
