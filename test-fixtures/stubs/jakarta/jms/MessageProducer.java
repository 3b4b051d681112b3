package jakarta.jms;

/** Stand-in for JMS 3. */
public interface MessageProducer extends AutoCloseable {
  void send(Message message) throws JMSException;

  @Override
  void close() throws JMSException;
}
