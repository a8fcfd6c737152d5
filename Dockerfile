# Silat as a service:  docker build -t silat .
FROM python:3.11-slim AS build
RUN python -m venv /venv
WORKDIR /silat
COPY requirements.lock .
RUN /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY app app
COPY ingest ingest
COPY cypher cypher
RUN /venv/bin/pip install --no-cache-dir --no-deps .

FROM python:3.11-slim
COPY --from=build /venv /venv
RUN useradd --system --create-home silat && install -d -o silat /data
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 SILAT_DATA=/data SILAT_PORT=8000
VOLUME /data
EXPOSE 8000
USER silat
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["python", "-c", "import os, urllib.request as web; web.urlopen(f'http://127.0.0.1:{os.environ[\"SILAT_PORT\"]}/health/live', timeout=4)"]
CMD ["silat", "serve", "--host", "0.0.0.0"]
