package fixtures.framework.wicket;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;

/** The elements are serializable records. */
public class ModelOfListOfRecords {
  record Line(int amount) implements Serializable {}

  static class Basket implements Serializable {
    private static final long serialVersionUID = 1L;
    private final ArrayList<Line> lines = new ArrayList<>(List.of(new Line(1)));
  }

  static IModel<Basket> model() {
    return Model.of(new Basket());
  }

  static Object payload() {
    return model();
  }
}
